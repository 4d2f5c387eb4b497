import { Told } from '../ui/Told';
import type { EditNotice } from './edit-notice';

/** What stands below the sentence of a notice: more about it, and whom the message goes to now. */
export function NoticeDetail({ notice }: { readonly notice: EditNotice }) {
  const { detail, recipients } = notice;
  return (
    <>
      {detail && <Told sentence={detail} />}
      {detail && recipients && ' '}
      {recipients && <strong>{recipients()}</strong>}
    </>
  );
}
