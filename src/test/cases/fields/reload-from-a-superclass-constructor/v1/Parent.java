import evolve.Evolve;

class Parent {
    Parent() {
        hook();
        Evolve.next();
        hook();
    }

    void hook() {
    }
}
