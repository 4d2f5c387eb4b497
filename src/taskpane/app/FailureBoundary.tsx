import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { PauseRegular } from '@fluentui/react-icons';
import { strings } from '../strings';
import { EmptyState } from '../ui/EmptyState';

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
      <div role="alert">
        <EmptyState
          icon={<PauseRegular />}
          title={strings.interrupted}
          hint={strings.interruptedHint}
          action={
            <Button onClick={() => this.setState({ failed: false })}>{strings.reopen}</Button>
          }
        />
      </div>
    );
  }
}
