interface Shape extends Named {
    int corners();

    @Override
    default String name() {
        return "shape with " + corners();
    }
}
