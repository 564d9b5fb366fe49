/** What the form of an exception asks about its days. */
export type ExceptionWhenKind = 'day' | 'range' | 'yearly' | 'yearly-range' | 'holiday';

/** What an exception may make of its days. */
export type ExceptionKind =
  | 'closed'
  | 'hours'
  | 'closes'
  | 'opens'
  | 'extra'
  | 'breaks'
  | 'like'
  | 'appointment'
  | 'always'
  | 'outside'
  | 'unknown'
  | 'usual';
