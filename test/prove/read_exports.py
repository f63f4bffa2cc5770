"""Reads exported files with programs of another world, and tells what they saw, as JSON."""

import json
import sys

import networkx
from followthemoney import model
from followthemoney.exc import InvalidData


def simple(seen):
    return [(start, end, told["id"], told) for start, end, told in seen.edges(data=True)]


def graph(read, path):
    seen = read(path)
    # Where no two nodes are joined twice, networkx reads a simple graph, whose edges have no keys of their own.
    keyed = seen.edges(keys=True, data=True) if seen.is_multigraph() else simple(seen)
    edges = {key: dict(told, ends=[start, end]) for start, end, key, told in keyed}
    return {"nodes": dict(seen.nodes(data=True)), "edges": edges}


def faults_of(entity, ids):
    """What is wrong with one line, as FollowTheMoney's own model judges it."""
    schema = model.get(entity["schema"])
    if schema is None or schema.abstract:
        return [f"{entity['schema']} is no schema"]
    told = entity["properties"]
    faults = [f"{name} is no property of {schema.name}" for name in told if schema.get(name) is None]
    faults += [f"{name} is missing" for name in schema.required if not told.get(name)]
    try:
        schema.validate(entity)
    except InvalidData as invalid:
        faults.append(str(invalid.errors))
    for name, values in told.items():
        prop = schema.get(name)
        if prop is None or prop.range is None:
            continue
        for value in values:
            if value not in ids:
                faults.append(f"{name} leads nowhere: {value}")
            elif not model.get(ids[value]).is_a(prop.range):
                faults.append(f"{name} leads to a {ids[value]}, and wants a {prop.range.name}")
    return faults


def money(path):
    with open(path, encoding="utf-8") as lines:
        entities = [json.loads(line) for line in lines]
    ids = {entity["id"]: entity["schema"] for entity in entities}
    faults = [f"{entity['id']}: {fault}" for entity in entities for fault in faults_of(entity, ids)]
    return {"lines": len(entities), "ids": len(ids), "faults": faults}


folder = sys.argv[1]
json.dump(
    {
        "gexf": graph(networkx.read_gexf, f"{folder}/x.gexf"),
        "graphml": graph(lambda path: networkx.read_graphml(path, force_multigraph=True), f"{folder}/x.graphml"),
        "ftm": money(f"{folder}/entities.ftm.json"),
    },
    sys.stdout,
)
