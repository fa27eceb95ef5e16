"""English sentences for what comes from others: why a delivery, or a revision in it, is not taken in."""

from __future__ import annotations

DELIVERIES: dict[str, str] = {
    "delivery-of-other-project": "{file} belongs to another project, “{title}”; nothing was taken in.",
    "delivery-needs-earlier": "{file} builds on work that this project does not have ({count}); nothing was taken in: "
                              "ask for the whole project file.",
    "no-such-delivery": "There is no delivery {id} in the project; nothing was changed.",
    "no-such-revision": "There is no state {id} that could be taken over; nothing was changed.",
    "place-missing": "Where the tag or note {id} is to stand was not said; nothing was changed.",
    "annotation-not-there": "{id} does not stand in this text; nothing was changed.",
    # Why a revision was left out
    "revision-id-wrong": "What is said of {id} is not what was signed; it was left out.",
    "revision-malformed": "What is said of {id} is incomplete or contradicts itself; it was left out.",
    "revision-step-missing": "Nobody says who changed {id}, and when; the change was left out.",
    "revision-parent-missing": "{id} builds on a state that this project does not have; it was left out.",
    "revision-builds-on-missing": "{id} builds on a change that needs a state that this project does not have; it was "
                                  "left out.",
    "revision-builds-on-refused": "{id} builds on a change that was left out; it was left out too.",
    "revision-edit-does-not-fit": "The correction of {id} does not fit the text it was made for; it was left out.",
    "revision-anchor-outside": "The place of {id} does not lie where its words stand; it was left out.",
    "revision-characters": "The text {id} holds characters that no text may hold; it was left out.",
}
