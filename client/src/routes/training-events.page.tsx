export function TrainingEventsPage() {
  return <h1>x</h1>;
}
