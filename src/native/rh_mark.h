/* Which keys of side-table entries are reachable when what each entry refers to hangs on its key. */
#ifndef RH_MARK_H
#define RH_MARK_H

#include "rh_graph.h"

#define RH_LEAVES 17

/*
 * What the walks need, made while all threads still run: allocating may wait for a collection, and FindClass may ask a
 * class loader, which is Java code.
 */
typedef struct {
    jobjectArray initial; /* {gate, roots}: where the second walk starts */
    jobjectArray gate;    /* all entries */
    jobjectArray roots;   /* every object that a heap root refers to */
    jint capacity;        /* of roots; the first is taken by an array that leads to another: see `last` in rh_mark.c */
    jvmtiEnv *roots_jvmti; /* of its own: a root may be an entry, a key or a class that has a tag already */
    jclass weak;
    jclass phantom;
    jclass leaves[RH_LEAVES]; /* classes whose instances refer to nothing that could lead to a key */
} rh_mark_means;

typedef struct {
    JNIEnv *jni;
    rh_session *session;
    jclass entry_class;
    jclass table_class;
    jfieldID slots; /* where a table has its entries */
    jfieldID referent;
    jfieldID discovered;
    rh_mark_means means;
    rh_graph *graph;
} rh_mark_request;

jvmtiError rh_mark_prepare(JNIEnv *jni, rh_session *session, jobjectArray gate, jint capacity, rh_mark_means *out);
jvmtiError rh_mark_dispose(rh_session *session, rh_mark_means *means);

/*
 * Fills the graph: rh_graph_is_live(graph, entries[i].key) tells for each entry with a key whether that is reachable.
 * All other threads must stand still. *roots tells how many roots there are; when they are more than there
 * is room for, nothing has been marked. Leaves tags on the session's environment.
 */
jvmtiError rh_mark(const rh_mark_request *request, jint *roots);

#endif
