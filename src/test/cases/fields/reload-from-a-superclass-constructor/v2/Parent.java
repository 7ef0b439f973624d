class Parent {
    int hooks;

    Parent() {
        hook();
    }

    void hook() {
        hooks++;
    }
}
