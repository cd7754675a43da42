import { Component, type ReactNode } from 'react';
import { ServerDown } from '../features/sign-in/server-down.tsx';

/** What the door or the register is made of did not come: the page is not left blank. */
export class GateBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <ServerDown /> : this.props.children;
  }
}
