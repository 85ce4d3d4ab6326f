// SPDX-License-Identifier: MIT
import { noticeKey } from '@knead/content';
import type { PersistingNotice } from '@knead/domain';
import { useEffect, useId } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { type Models, useAccess } from '../../model/context.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/surfaces.tsx';

/** What the person's own entries say over weeks: the figures, whom to show them, and never why. */
export function NoticeCards() {
  const models = useAccess().all.value;
  if (models === undefined) return null;
  return (
    <>
      {models.persisting.notices().map((notice) => (
        <NoticeCard key={notice.ruleId} notice={notice} models={models} />
      ))}
    </>
  );
}

function NoticeCard({ notice, models }: { readonly notice: PersistingNotice; readonly models: Models }) {
  const say = useSay();
  const id = useId();
  const { show } = notice;
  useEffect(() => {
    void models.persisting.cameUp(notice);
  }, [models, notice]);
  return (
    <Card class="sec nt" labelledBy={id}>
      <h2 id={id}>{say('today.notice.title')}</h2>
      <p>{say(noticeKey(notice.messageKey), notice.figures)}</p>
      {show === undefined ? undefined : <p class="b">{say(`today.notice.show.${showKey(show)}`)}</p>}
      <NoticeButtons notice={notice} models={models} />
    </Card>
  );
}

function showKey({ who, withinDays }: NonNullable<PersistingNotice['show']>) {
  return who === 'pharmacist' ? 'pharmacist-14' : (`professional-${withinDays}` as const);
}

function NoticeButtons({ notice, models }: { readonly notice: PersistingNotice; readonly models: Models }) {
  const { persisting, check, announce } = models;
  const { route } = useLocation();
  const say = useSay();
  const answer = async (what: 'shown-someone' | 'later') => {
    const written = await persisting.answer(notice, what);
    const said = what === 'later' ? 'today.notice.later-said' : 'today.notice.shown-said';
    announce.say(say(written ? said : 'today.checkin.failed'), written ? 'polite' : 'assertive');
  };
  const openCheck = () => {
    check.begin('door');
    route('/check/');
  };
  return (
    <>
      {notice.opens === 'check' ? (
        <Button look="ink" wide onPress={openCheck}>
          {say('today.notice.check')}
        </Button>
      ) : undefined}
      {notice.opens === 'crisis' ? (
        <LinkButton look="ink" wide href="/help/">
          {say('today.notice.crisis')}
        </LinkButton>
      ) : undefined}
      {notice.isSilenceable ? (
        <Button wide onPress={() => void answer('shown-someone')}>
          {say('today.notice.shown')}
        </Button>
      ) : undefined}
      {notice.isSnoozable ? (
        <Button look="quiet" wide onPress={() => void answer('later')}>
          {say('today.notice.later')}
        </Button>
      ) : undefined}
    </>
  );
}
