"""Languages of texts (BCP 47) as Tesseract calls them."""

from __future__ import annotations

_TWO_LETTERS = """
af afr,am amh,ar ara,as asm,az aze,be bel,bg bul,bn ben,bo bod,br bre,bs bos,ca cat,co cos,cs ces,cy cym,da dan,
de deu,dv div,dz dzo,el ell,en eng,eo epo,es spa,et est,eu eus,fa fas,fi fin,fil fil,fo fao,fr fra,fy fry,ga gle,
gd gla,gl glg,gu guj,he heb,hi hin,hr hrv,ht hat,hu hun,hy hye,id ind,is isl,it ita,iu iku,ja jpn,jv jav,ka kat,kk kaz,
km khm,kn kan,ko kor,ku kmr,ky kir,la lat,lb ltz,lo lao,lt lit,lv lav,mi mri,mk mkd,ml mal,mn mon,mr mar,ms msa,mt mlt,
my mya,ne nep,nl nld,nb nor,nn nor,no nor,oc oci,or ori,pa pan,pl pol,ps pus,pt por,qu que,ro ron,ru rus,sa san,sd snd,
si sin,sk slk,sl slv,sq sqi,sr srp,su sun,sv swe,sw swa,ta tam,te tel,tg tgk,th tha,ti tir,tl tgl,to ton,tr tur,tt tat,
ug uig,uk ukr,ur urd,uz uzb,vi vie,yi yid,yo yor
"""
_CODES: dict[str, str] = {pair.split()[0]: pair.split()[1] for pair in _TWO_LETTERS.split(",")}
_SCRIPTS = {
    ("zh", "Hant"): ["chi_tra"], ("zh", ""): ["chi_sim", "chi_tra"], ("zh", "Hans"): ["chi_sim"],
    ("sr", "Latn"): ["srp_latn"], ("uz", "Cyrl"): ["uzb_cyrl"], ("az", "Cyrl"): ["aze_cyrl"],
    ("de", "Latf"): ["deu_latf", "frk", "deu"], ("grc", ""): ["grc"],
}


def codes_of(tag: str) -> list[str]:
    """Return what Tesseract may call the language of a tag, the best first; none for what is no tag."""
    parts = tag.replace("_", "-").split("-")
    language = parts[0].casefold()
    script = next((part.title() for part in parts[1:] if len(part) == 4 and part.isalpha()), "")
    if any(part.upper() in ("TW", "HK", "MO") for part in parts[1:]) and language == "zh":
        script = "Hant"
    found = _SCRIPTS.get((language, script))
    if found is not None:
        return found
    if language in _CODES:
        return [_CODES[language]]
    return [language] if len(language) == 3 and language.isalpha() else []
