"""Any letter and any provenance, with everything that a form may meet: for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from editor.core.letters import Action, Agent, DateValue, Letter, Link, Place
from editor.core.provenance import (
    CustodyEvent,
    DigitalSource,
    Inscription,
    Provenance,
    Publication,
    ReferenceLevel,
    Repository,
    SetApart,
    Witness,
)
from editor.core.record import replace

texts = st.text(alphabet="abC 1;,.\u00a0é\nж[]", min_size=1, max_size=8).filter(lambda text: text.strip() != "")
maybe = st.none() | texts
certainties = st.sampled_from(("high", "medium", "low"))
entities = st.none() | st.sampled_from(("a" * 32, "b" * 32))

agents = st.builds(Agent, name=texts, entity=entities, certainty=certainties, inferred=st.booleans())
agent_lists = st.lists(agents, max_size=3).map(tuple)
dates = st.builds(
    DateValue, text=texts | st.sampled_from(("3 April 1922", "October 1917", "")),
    edtf=st.sampled_from((None, "1922-04-03", "1922", "[..1922-04]", "not edtf")),
    calendar=st.sampled_from(("gregorian", "julian", "of Mars")), certainty=certainties,
    basis=st.sampled_from(("document", "postmark", "edition", "a dream")),
).filter(lambda date: bool(date.text or date.edtf))
places = st.builds(Place, name=texts, entity=entities, certainty=certainties)
actions = st.builds(
    Action, type=st.sampled_from(("sent", "received", "forwarded", "transmitted", "redirected")), agents=agent_lists,
    date=st.none() | dates, place=st.none() | places)
links = st.builds(Link, type=st.sampled_from(("reply-to", "encloses", "refers-to")), text=maybe,
                  letter=st.none() | st.sampled_from(("c" * 32,))).filter(lambda link: bool(link.text or link.letter))
letters = st.builds(
    Letter, id=st.just("d" * 32), number=texts, title=st.just("") | texts, kind=texts, source_number=maybe,
    language=maybe, actions=st.lists(actions, max_size=4).map(tuple), links=st.lists(links, max_size=2).map(tuple),
    order=st.integers(0, 9))

inscriptions = st.builds(Inscription, kind=texts, by=agent_lists, text=maybe, date=st.none() | dates, position=maybe,
                         hand=maybe)
levels = st.builds(ReferenceLevel, level=texts, value=texts)
strings = st.lists(texts, max_size=2).map(tuple)


@st.composite
def witness_lists(draw: st.DrawFn) -> tuple[Witness, ...]:
    made = draw(st.lists(st.builds(
        Witness, id=st.just(""), role=texts, repository=st.none() | st.builds(Repository, name=texts, entity=entities),
        reference=st.lists(levels, max_size=2).map(tuple), reference_text=maybe, extent=maybe, material=maybe,
        medium=maybe, hands=strings, signature=maybe, description=maybe,
        inscriptions=st.lists(inscriptions, max_size=2).map(tuple)), max_size=3))
    base = draw(st.integers(-1, 2))
    return tuple(replace(witness, id=f"{place:032x}", base=place == base) for place, witness in enumerate(made))


sources = st.builds(
    DigitalSource, file=maybe, url=maybe, sha256=maybe, media_type=maybe, encoding=maybe, retrieved=maybe,
    translator=maybe, raw=maybe, set_apart=st.just((SetApart(start=0, end=1, why="title"),)))
publications = st.builds(Publication, title=texts, part=maybe, editors=strings, date=maybe, place=maybe, pages=maybe,
                         number=maybe, note=maybe)
custody = st.builds(CustodyEvent, text=texts, date=st.none() | dates, keeper=maybe)
provenances = st.builds(
    Provenance, id=st.just("e" * 32), letter=st.just("d" * 32), witnesses=witness_lists(),
    custody=st.lists(custody, max_size=2).map(tuple), rights=maybe,
    publications=st.lists(publications, max_size=2).map(tuple), digital_source=st.none() | sources)
