class Thing {
    int pushed;
    int moved;
}
