import { Component, type ErrorInfo, type ReactNode } from 'react';
import { errorNumber } from './error-number.ts';
import { PanelFailure } from './panel-failure.tsx';

interface BoundaryState {
  readonly number: string | null;
}

/** Catches what breaks below it, so that the rest of the page stays; says a number that also stands in the console. */
export class PanelBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { number: null };

  static getDerivedStateFromError(): BoundaryState {
    return { number: errorNumber() };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.warn(`${this.state.number}: ${error.message}`, info.componentStack);
  }

  override render(): ReactNode {
    const { number } = this.state;
    if (number === null) return this.props.children;
    return (
      <PanelFailure
        failure={{ kind: 'unexpected', number }}
        onRetry={() => this.setState({ number: null })}
      />
    );
  }
}
