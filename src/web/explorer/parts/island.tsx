// A place that the script brings to life: the same component rendered on the server, with its properties beside it.
/** @jsxImportSource preact */
import type { ComponentType } from 'preact';

export function Island<P extends object>({
  name,
  of: Component,
  props,
}: {
  name: string;
  of: ComponentType<P>;
  props: P;
}) {
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      <Component {...props} />
    </div>
  );
}
