import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { PauseRegular } from '@fluentui/react-icons';
import { strings } from '../strings';
import { EmptyState } from '../ui/EmptyState';

interface FailureBoundaryProps {
  readonly children: ReactNode;
}

interface FailureState {
  /** What was thrown, as text. */
  readonly failure: string | null;
}

/** Keeps a calm sentence on screen when the pane itself fails, and draws it again on request. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureState> {
  override state: FailureState = { failure: null };

  static getDerivedStateFromError(failure: unknown): FailureState {
    return { failure: String(failure) };
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          icon={<PauseRegular />}
          title={strings.interrupted}
          hint={strings.interruptedHint}
          code={this.state.failure}
          action={
            <Button onClick={() => this.setState({ failure: null })}>{strings.reopen}</Button>
          }
        />
      </div>
    );
  }
}
