/* Which keys of side-table entries are reachable when each entry's state hangs on its key. */
#ifndef RH_MARK_H
#define RH_MARK_H

#include "rh_graph.h"

/* What the walk needs on the Java heap, made while all threads still run: allocating may wait for a collection. */
typedef struct {
    jobjectArray initial; /* {gate, roots}: where the second walk starts */
    jobjectArray gate;    /* all entries */
    jobjectArray roots;   /* every object that a heap root refers to */
    jint capacity;        /* of roots; the first is taken by an array that leads to another: see `last` in rh_mark.c */
} rh_mark_arrays;

typedef struct {
    JNIEnv *jni;
    rh_session *session;
    jclass entry_class;
    jfieldID referent;
    jfieldID state;
    rh_mark_arrays arrays;
    rh_graph *graph;
} rh_mark_request;

jvmtiError rh_mark_arrays_new(JNIEnv *jni, rh_session *session, jobjectArray entries, jint capacity,
                              rh_mark_arrays *out);

/*
 * Fills the graph: rh_graph_is_live(graph, entries[i].key) tells for each entry with a key whether that is reachable.
 * All other threads must stand still. *roots tells how many roots there are; when they are more than the arrays have
 * room for, nothing has been marked. Leaves tags on the session's environment.
 */
jvmtiError rh_mark(const rh_mark_request *request, jint *roots);

#endif
