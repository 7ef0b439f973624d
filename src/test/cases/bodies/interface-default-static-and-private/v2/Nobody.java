enum Nobody implements Named {
    NOBODY
}
