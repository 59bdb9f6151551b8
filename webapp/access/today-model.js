/** The lessons of the day around now: what is still to come and what is over. */
export function aroundNow({ lessons, current }, now) {
  const others = lessons.filter(({ id }) => id !== current?.id);
  return {
    later: others.filter(({ opens }) => Date.parse(opens) > now),
    earlier: others.filter(({ opens }) => Date.parse(opens) <= now),
  };
}

/** What makes the main slip another one: while it stays the same, a half-filled form is left alone. */
export function keyOf({ current, closedDay, lessons }, now) {
  if (!current) {
    const next = aroundNow({ lessons, current }, now).later[0];
    return JSON.stringify([Boolean(closedDay), closedDay?.name, next?.id]);
  }
  const { id, version, platforms } = current.authorisation ?? {};
  return JSON.stringify([current.id, current.state, id, version, platforms]);
}

/** The next instant at which the day looks different by itself. */
export function nextTurn({ lessons, current }, now) {
  const times = [...lessons, current].filter(Boolean)
    .flatMap(({ opens, closes, authorisation }) => [opens, closes, authorisation?.opens, authorisation?.closes]);
  const coming = times.filter((time) => time && Date.parse(time) > now);
  return coming.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
