class Base {
    int added = 1;
}
