import { Component, type ReactNode } from 'react';
import { FailureNotice } from '../ui/failure-notice.tsx';

/** The last net, for what fails outside every page. */
export class AppBoundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (!('error' in this.state)) return this.props.children;
    return (
      <main style={{ padding: 24 }}>
        <FailureNotice error={this.state.error} onRetry={() => location.reload()} />
      </main>
    );
  }
}
