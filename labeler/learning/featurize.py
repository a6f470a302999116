"""Computes the feature matrix of a project: resumable after a kill, and only the new rows when samples were added."""

from __future__ import annotations

import io
import time
import zipfile
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import FIT_SAMPLES, Features, FittedFeaturizer
from labeler.contracts.spread import Spread
from labeler.domain.sample import Modality, Sample
from labeler.errors import UserError
from labeler.learning import feature_store
from labeler.learning.feature_space import (
    CHUNK,
    Block,
    FeatureSpace,
    basis_id,
    chosen_blocks,
    fit_projection,
    fit_rows,
    packed,
    raw_features,
    unpacked,
    unprojected,
)
from labeler.learning.feature_store import Card, FeatureMatrix
from labeler.learning.sample_reader import Keys, SampleReader, sample_keys
from labeler.secrecy import keyring
from labeler.secrecy.sealed_stream import StreamKey

Report = Callable[[int, int], None]
Check = Callable[[], None]

# How often what is done is written down, in seconds: a kill costs at most this much work.
_SAVE_EVERY_S = 2.0
# Samples between two looks at `check`: images are slow.
_STEP = {Modality.IMAGE: 32, Modality.TEXT: CHUNK, Modality.RECORD: CHUNK}
# Steps in one part of the fit samples, so that many workers have something to do.
_FIT_STEPS = 2
# A space fitted on a small beginning is fitted anew once the pool has outgrown it by this factor.
_OUTGROWN = 3


@dataclass(frozen=True, slots=True)
class _Job:
    samples: SampleReader
    folder: Path
    keys: Keys
    seed: int
    report: Report
    check: Check
    spread: Spread | None


@dataclass(frozen=True, slots=True)
class Part:
    """Neighbouring samples, at most `CHUNK`, and what is known of them already.

    Attributes
    ----------
    samples : those whose blocks must be computed, and `places`, their positions.
    raw : float32 (n, n_raw), raw blocks where known.
    """

    samples: tuple[Sample, ...]
    places: tuple[int, ...]
    raw: Features


@dataclass(frozen=True, slots=True)
class _Known:
    """Rows that need no computing: raw blocks of the fit samples by row, and vectors of an older matrix's rows."""

    raw: Features
    place: dict[int, int] = field(default_factory=dict)
    older: FeatureMatrix | None = None


def featurize(
    samples: SampleReader, folder: Path, blocks: Sequence[str] | None, seed: int, report: Report, check: Check,
    spread: Spread | None = None,
) -> FeatureMatrix:  # fmt: skip
    """The finished matrix of all samples, computing what is not there yet.

    In a project of several modalities the most frequent one gets features; the other samples' rows are zeros, and are
    still asked, as average ones. Vectors have at most `feature_space.WIDTH` columns.

    Parameters
    ----------
    blocks : names of featurizers (`NAME` or `NAME=PATH`); None for the default ones.
    report : called with (rows done, rows in all).
    check : raises `Cancelled` to stop; what is finished is kept and built upon next time.
    spread : where vectors are computed; None: in this process. The matrix is the same, bit for bit.

    Raises `UserError` if there is no sample, a block cannot be used or the folder cannot be written.
    """
    from threadpoolctl import threadpool_limits

    keys = sample_keys(samples.uids())
    if len(keys) == 0:
        raise UserError("there is no sample to compute features of; import some first")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # One thread: the same bytes on machines of any size, and no spinning beside a person at work.
        with threadpool_limits(limits=1):
            return _computed(_Job(samples, folder, keys, seed, report, check, spread), blocks)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(f"features cannot be written to {folder} ({reason}); free space or check its rights") from error


def _computed(job: _Job, specs: Sequence[str] | None) -> FeatureMatrix:
    rows = fit_rows(len(job.keys), job.seed)
    fit_samples = job.samples.at(rows.tolist())
    modality = Counter(sample.modality for sample in fit_samples).most_common(1)[0][0]
    blocks = chosen_blocks(modality, specs)
    older = _extendable(job, modality, blocks)
    if older is not None and older.n_rows == len(job.keys):
        job.report(older.n_rows, older.n_rows)
        return older
    if older is not None:
        space = stored_space(job.folder, older.card.basis, blocks)
        if space is not None:
            return _filled(job, space, _grown(older.card, job.keys), _Known(_nothing(space), older=older))
    basis = basis_id(modality, blocks, job.seed, job.keys[rows])
    space, known = _fitted(job, basis, modality, blocks, rows, fit_samples)
    card = Card(
        feature_store.FORMAT, f"{basis}-{len(job.keys)}", basis, modality.value,
        tuple(block.spec for block in blocks), tuple(block.identity for block in blocks), job.seed, space.width,
        len(rows), len(job.keys), feature_store.keys_hash(job.keys),
    )  # fmt: skip
    return _filled(job, space, card, known)


def _extendable(job: _Job, modality: Modality, blocks: Sequence[Block]) -> FeatureMatrix | None:
    """A finished matrix of the same blocks over the first samples, in a space that still suits the pool."""
    found = feature_store.open_features(job.folder, job.keys)
    if found is None:
        return None
    card = found.card
    same = card.modality == modality.value and card.seed == job.seed
    same = same and card.identities == tuple(block.identity for block in blocks)
    outgrown = card.fitted_on < FIT_SAMPLES and len(job.keys) > _OUTGROWN * card.fitted_on
    return found if same and not outgrown else None


def _grown(card: Card, keys: Keys) -> Card:
    """The card of the same space over more samples."""
    hashed = feature_store.keys_hash(keys)
    identity = f"{card.basis}-{len(keys)}"
    return replace(card, id=identity, n_rows=len(keys), keys_hash=hashed, rows_done=0, checksums=())


def _nothing(space: FeatureSpace) -> Features:
    return np.empty((0, len(space.mean)), dtype=np.float32)


def _fitted(
    job: _Job,
    basis: str,
    modality: Modality,
    blocks: Sequence[Block],
    rows: NDArray[np.int64],
    fit_samples: Sequence[Sample],
) -> tuple[FeatureSpace, _Known]:
    """The space of this basis, stored by an interrupted run or fitted now, and the raw blocks of its fit samples."""
    own = [position for position, sample in enumerate(fit_samples) if sample.modality == modality]
    place = {int(rows[position]): number for number, position in enumerate(own)}
    stored = stored_space(job.folder, basis, blocks)
    if stored is not None:
        raw = _stored_raw(job.folder, basis, (len(own), len(stored.mean)))
        return stored, _Known(_nothing(stored)) if raw is None else _Known(raw, place)
    chosen = [fit_samples[position] for position in own]
    fitted = tuple(block.featurizer.fit(chosen, job.seed) for block in blocks)

    def tick(done: int) -> None:
        job.check()
        job.report(done, len(job.keys))

    if job.spread is None:
        raw = raw_features(fitted, chosen, _STEP[modality], tick)
    else:
        size = min(CHUNK, _FIT_STEPS * _STEP[modality])
        batches = [chosen[start : start + size] for start in range(0, len(chosen), size)]
        found: list[Features] = []
        for part in job.spread(raw_of, unprojected(blocks, fitted), batches):
            tick(sum(len(done) for done in found))
            found.append(part)
        raw = np.vstack(found)
        _require_read(fitted, chosen, raw)
    mean, projection = fit_projection(raw, [block.width for block in fitted], job.seed)
    space = FeatureSpace(tuple(blocks), fitted, mean, projection)
    if keyring.file_seal(_raw_path(job.folder, basis)) is None:  # else it stays in memory
        np.save(_raw_path(job.folder, basis), raw, allow_pickle=False)
    _store_space(job.folder, basis, space)
    return space, _Known(raw, place)


def _space_path(folder: Path, basis: str) -> Path:
    return folder / f"{basis}.npz"


def _raw_path(folder: Path, basis: str) -> Path:
    return folder / f"{basis}.raw.npy"


def _store_space(folder: Path, basis: str, space: FeatureSpace) -> None:
    target = _space_path(folder, basis)
    temporary = target.with_suffix(".npz.tmp")
    content = io.BytesIO()
    np.savez(content, allow_pickle=False, **packed(space))
    try:
        temporary.write_bytes(keyring.sealed(target, content.getvalue()))
        temporary.replace(target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def stored_space(folder: Path, basis: str, blocks: Sequence[Block]) -> FeatureSpace | None:
    """The fitted space of this name in a project's folder of features; None if it is not there whole."""
    try:
        with np.load(io.BytesIO(keyring.read_file(_space_path(folder, basis))), allow_pickle=False) as arrays:
            return unpacked(blocks, {key: arrays[key] for key in arrays.files})
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def _stored_raw(folder: Path, basis: str, shape: tuple[int, int]) -> Features | None:
    try:
        raw: Features = np.load(_raw_path(folder, basis), allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    return raw if raw.shape == shape and raw.dtype == np.float32 else None


def _filled(job: _Job, space: FeatureSpace, card: Card, known: _Known) -> FeatureMatrix:
    """Write every row not written yet, then give the matrix its name."""
    begun = feature_store.read_card(job.folder / f"{card.id}.json")
    if begun is not None and replace(begun, rows_done=0, checksums=()) == card:
        card = feature_store.valid_prefix(job.folder, begun)
    partial = feature_store.partial_path(job.folder, card)
    seal = keyring.file_seal(partial)
    card = _write_open(job, space, card, known) if seal is None else _write_sealed(job, space, card, known, seal)
    partial.replace(feature_store.matrix_path(job.folder, card))
    feature_store.write_card(job.folder, card)
    _raw_path(job.folder, card.basis).unlink(missing_ok=True)
    feature_store.discard_others(job.folder, keep=[card.id, card.basis])
    matrix = feature_store.open_checked(job.folder, card)
    if matrix is None:
        raise UserError(f"the features just written to {job.folder} read back differently; check the disk")
    return matrix


def _write_sealed(job: _Job, space: FeatureSpace, card: Card, known: _Known, seal: StreamKey) -> Card:
    """Nothing of it lies on the disk before it is whole: cut off, it begins anew."""
    held = io.BytesIO()
    held.write(feature_store.header(card))
    card = _write_rows(job, space, replace(card, rows_done=0, checksums=()), known, held)
    held.seek(0)
    with feature_store.partial_path(job.folder, card).open("wb") as file:
        seal.seal(held, file)
    return card


def _write_open(job: _Job, space: FeatureSpace, card: Card, known: _Known) -> Card:
    partial = feature_store.partial_path(job.folder, card)
    start = feature_store.header(card)
    with partial.open("r+b" if card.rows_done else "wb") as file:
        file.truncate(len(start) + card.rows_done * card.width * 4 if card.rows_done else 0)
        if not card.rows_done:
            file.write(start)
        file.seek(0, 2)
        return _write_rows(job, space, card, known, file)


def _write_rows(job: _Job, space: FeatureSpace, card: Card, known: _Known, file: BinaryIO) -> Card:
    saved_at = time.monotonic()
    checksums = list(card.checksums)
    done = card.rows_done
    try:
        for vectors in _vectors(job, space, Modality(card.modality), known, done):
            job.check()
            file.write(vectors.astype("<f4").tobytes())
            checksums.append(feature_store.checksum(vectors))
            done += len(vectors)
            job.report(max(done, min(len(known.place), card.n_rows)), card.n_rows)
            if time.monotonic() - saved_at > _SAVE_EVERY_S:
                _note(job.folder, card, file, done, checksums)
                saved_at = time.monotonic()
    finally:
        # Also on the way out: what is finished is built upon next time.
        file.flush()
        if done < card.n_rows:
            _note(job.folder, card, file, done, checksums)
    if done != card.n_rows:
        raise UserError(f"{card.n_rows - done} samples vanished while features were computed; start again")
    return replace(card, rows_done=done, checksums=tuple(checksums))


def _note(folder: Path, card: Card, file: BinaryIO, done: int, checksums: Sequence[int]) -> None:
    file.flush()
    feature_store.write_card(folder, replace(card, rows_done=done, checksums=tuple(checksums)))


def _vectors(job: _Job, space: FeatureSpace, modality: Modality, known: _Known, start: int) -> Iterator[Features]:
    """The vectors from row `start` on, `CHUNK` rows at a time."""
    row = start
    if known.older is not None:
        for row in range(start, known.older.n_rows // CHUNK * CHUNK, CHUNK):
            yield np.asarray(known.older.X[row : row + CHUNK])
        row = max(start, known.older.n_rows // CHUNK * CHUNK)
    for first, part, vectors in _computed_parts(job, space, _parts(job, modality, known, row)):
        if known.older is not None and first < known.older.n_rows:
            kept = known.older.X[first : first + len(part.raw)]
            vectors[: len(kept)] = kept
        yield vectors


def _parts(job: _Job, modality: Modality, known: _Known, row: int) -> Iterator[tuple[int, Part]]:
    """Everything from `row` on, with the row each part begins at."""
    old_rows = 0 if known.older is None else known.older.n_rows
    for samples in job.samples.chunks(CHUNK, row):
        raw = np.zeros((len(samples), known.raw.shape[1]), dtype=np.float32)
        new = []
        for position, sample in enumerate(samples):
            at = known.place.get(row + position)
            if at is not None:
                raw[position] = known.raw[at]
            elif row + position >= old_rows and sample.modality == modality:
                new.append(position)
        yield row, Part(tuple(samples[position] for position in new), tuple(new), raw)
        row += len(samples)


def _computed_parts(
    job: _Job, space: FeatureSpace, parts: Iterator[tuple[int, Part]]
) -> Iterator[tuple[int, Part, Features]]:
    if job.spread is None:
        for first, part in parts:
            yield first, part, vectors_of(space, part, job.check)
        return
    under_way: deque[tuple[int, Part]] = deque()

    def handed_out() -> Iterator[Part]:
        for first, part in parts:
            under_way.append((first, part))
            yield part

    for vectors in job.spread(vectors_of, space, handed_out()):
        first, part = under_way.popleft()
        _require_read(space.fitted, part.samples, vectors[list(part.places)])
        yield first, part, np.array(vectors)


def raw_of(space: FeatureSpace, samples: Sequence[Sample]) -> Features:
    """float32 (n, n_raw), the blocks of samples of one modality, pure."""
    return raw_features(space.fitted, samples, _STEP[samples[0].modality], lambda done: None)


def vectors_of(space: FeatureSpace, part: Part, check: Check = lambda: None) -> Features:
    """float32 (n, width) of one part, pure."""
    raw = part.raw.copy()
    if part.samples:
        step = _STEP[part.samples[0].modality]
        raw[list(part.places)] = raw_features(space.fitted, part.samples, step, lambda done: check())
    return space.project(raw)


def _require_read(fitted: Sequence[FittedFeaturizer], samples: Sequence[Sample], found: Features) -> None:
    """A file that only this machine can read must not become a row of zeros. Raises `UserError`."""
    for sample, row in zip(samples, found, strict=True):
        if sample.modality != Modality.IMAGE or row.any():
            continue
        if raw_features(fitted, [sample], 1, lambda done: None).any():
            raise UserError(
                f"a worker cannot read {sample.source}, which this machine can; give the workers the same files under "
                "the same path (a shared folder)"
            )
