/** The compiled charter is read as data that its own module gives a type. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
