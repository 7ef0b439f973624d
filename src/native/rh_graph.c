/* Reachability with ephemerons, in time linear in nodes and edges. Plain C: it is called inside the VM too. */
#include "rh_graph.h"

#include <stdlib.h>
#include <string.h>

/* Room for one more; the capacity doubles. */
static bool reserve(void **items, size_t *capacity, size_t count, size_t size)
{
    size_t wanted = *capacity * 2 + 1024;
    void *grown;
    if (count < *capacity) {
        return true;
    }
    grown = realloc(*items, wanted * size);
    if (grown == NULL) {
        return false;
    }
    *items = grown;
    *capacity = wanted;
    return true;
}

bool rh_graph_init(rh_graph *graph, rh_id entry_count)
{
    memset(graph, 0, sizeof *graph);
    graph->entry_count = entry_count;
    graph->node_count = entry_count;
    graph->node_capacity = (size_t)entry_count * 2 + 1024;
    graph->entries = calloc((size_t)entry_count + 1, sizeof *graph->entries);
    graph->nodes = calloc(graph->node_capacity, sizeof *graph->nodes);
    return graph->entries != NULL && graph->nodes != NULL;
}

bool rh_graph_node(rh_graph *graph, rh_id *out)
{
    void *nodes = graph->nodes;
    if (!reserve(&nodes, &graph->node_capacity, (size_t)graph->node_count + 1, sizeof *graph->nodes)) {
        return false;
    }
    graph->nodes = nodes;
    *out = ++graph->node_count;
    graph->nodes[*out] = (rh_node){0, false};
    return true;
}

bool rh_graph_edge(rh_graph *graph, rh_id from, rh_id to)
{
    void *edges = graph->edges;
    if (!reserve(&edges, &graph->edge_capacity, graph->edge_count, sizeof *graph->edges)) {
        return false;
    }
    graph->edges = edges;
    graph->edges[graph->edge_count++] = (rh_edge){from, to};
    return true;
}

void rh_graph_set_key(rh_graph *graph, rh_id entry, rh_id key)
{
    graph->entries[entry].key = key;
    graph->entries[entry].next = graph->nodes[key].entries;
    graph->nodes[key].entries = entry;
}

/* The targets of node n's edges stand in targets[starts[n]] to targets[starts[n + 1] - 1]. */
static void sort_edges(const rh_graph *graph, size_t *starts, rh_id *targets)
{
    for (size_t i = 0; i < graph->edge_count; i++) {
        starts[graph->edges[i].from]++;
    }
    for (size_t n = 1; n <= (size_t)graph->node_count + 1; n++) {
        starts[n] += starts[n - 1];
    }
    for (size_t i = 0; i < graph->edge_count; i++) {
        targets[--starts[graph->edges[i].from]] = graph->edges[i].to;
    }
}

typedef struct {
    rh_graph *graph;
    rh_id *waiting; /* live nodes whose edges are still to be followed: each node at most once */
    size_t count;
} spreading;

static void reach(spreading *s, rh_id node)
{
    if (node != 0 && !s->graph->nodes[node].live) {
        s->graph->nodes[node].live = true;
        s->waiting[s->count++] = node;
    }
}

static void reach_states(spreading *s, rh_id key)
{
    for (rh_id e = s->graph->nodes[key].entries; e != 0; e = s->graph->entries[e].next) {
        reach(s, s->graph->entries[e].state);
    }
}

static void follow(spreading *s, const size_t *starts, const rh_id *targets)
{
    while (s->count > 0) {
        rh_id node = s->waiting[--s->count];
        reach_states(s, node);
        for (size_t i = starts[node]; i < starts[node + 1]; i++) {
            reach(s, targets[i]);
        }
    }
}

bool rh_graph_spread(rh_graph *graph)
{
    spreading s = {graph, malloc(((size_t)graph->node_count + 1) * sizeof *s.waiting), 0};
    size_t *starts = calloc((size_t)graph->node_count + 2, sizeof *starts);
    rh_id *targets = malloc((graph->edge_count + 1) * sizeof *targets);
    bool ok = s.waiting != NULL && starts != NULL && targets != NULL;
    if (ok) {
        sort_edges(graph, starts, targets);
        for (rh_id n = 1; n <= graph->node_count; n++) {
            if (graph->nodes[n].live) {
                s.waiting[s.count++] = n;
            }
        }
        follow(&s, starts, targets);
    }
    free(s.waiting);
    free(starts);
    free(targets);
    return ok;
}

void rh_graph_free(rh_graph *graph)
{
    free(graph->entries);
    free(graph->nodes);
    free(graph->edges);
    memset(graph, 0, sizeof *graph);
}
