/* A collector's word on the keys of side-table entries: these are laid where a collection tells dead from live, and put back. */
#ifndef RH_DEMOTE_H
#define RH_DEMOTE_H

#include "rh_mark.h"

/* What is taken away and put back; the caller makes and frees it all. */
typedef struct {
    JNIEnv *jni;
    rh_mark_request mark;
    rh_graph graph;
    rh_id *candidates;
    jint candidate_count;
    jobject gate; /* global reference: the entries; another thread may put back, so these are global too */
    jobjectArray tables;
    jint table_count;
    jobjectArray probes; /* weak references, one for each candidate and more */
    jobject saved;       /* local reference until the collection: the tables' arrays, then {entry, key} of each candidate */
    jweak saved_weak;
    jint freed;
} rh_demotion;

/* How long `saved` has to be. */
jint rh_demotion_length(jint tables, jint candidates);

/* Takes the tables' arrays and the candidates away. Leaves no reference to a candidate or a key behind but `saved`, and none to
 * that: a local one would keep them all. All other threads must stand still until all is put back. */
void rh_demote(rh_demotion *d);

/* After a collection: puts all back, and clears the entries whose keys are dead. By any attached thread, once; false when the
 * array is gone, which cannot be. */
bool rh_put_back(JNIEnv *jni, rh_demotion *d);

#endif
