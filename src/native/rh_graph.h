/*
 * The part of the object graph that only side-table entries reach, and which of its nodes are alive.
 *
 * Nodes are numbered from 1. Entries (of a side table) come first. An entry's state, the entry itself, is alive when its
 * key is: that is what makes the entry an ephemeron, and what no strength of reference of Java's says.
 */
#ifndef RH_GRAPH_H
#define RH_GRAPH_H

#include "rh_internal.h"

typedef uint32_t rh_id; /* 0: none */

typedef struct {
    rh_id from;
    rh_id to;
} rh_edge;

typedef struct {
    rh_id key;       /* 0 when the key has gone */
    rh_id state;     /* 0 when there is none */
    rh_id next;      /* entry with the same key */
} rh_entry;

typedef struct {
    rh_id entries;   /* first entry of which this is the key */
    bool live;
} rh_node;

typedef struct {
    rh_entry *entries; /* by entry node; [0] is unused */
    rh_id entry_count;
    rh_node *nodes;    /* by node; [0] is unused */
    rh_id node_count;
    size_t node_capacity;
    rh_edge *edges;
    size_t edge_count;
    size_t edge_capacity;
} rh_graph;

/* These return false, and change nothing, when memory runs out. */
bool rh_graph_init(rh_graph *graph, rh_id entry_count);
bool rh_graph_node(rh_graph *graph, rh_id *out);
bool rh_graph_edge(rh_graph *graph, rh_id from, rh_id to);
/* Makes `node` live when it is not reached by anything else we know. */
static inline bool rh_graph_is_live(const rh_graph *graph, rh_id node)
{
    return graph->nodes[node].live;
}
void rh_graph_set_key(rh_graph *graph, rh_id entry, rh_id key);
/* Makes everything live that live nodes reach, states through their keys included. */
bool rh_graph_spread(rh_graph *graph);
void rh_graph_free(rh_graph *graph);

#endif
