import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { strings } from '../strings';

interface FailureBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a calm sentence on screen when the pane itself fails, and draws it again on request. */
export class FailureBoundary extends Component<FailureBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" style={{ padding: '24px 16px' }}>
        <p style={{ margin: '0 0 12px' }}>{strings.interrupted}</p>
        <Button onClick={() => this.setState({ failed: false })}>{strings.reopen}</Button>
      </div>
    );
  }
}
