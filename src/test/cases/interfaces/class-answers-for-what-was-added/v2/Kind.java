interface Kind extends Named {
    @Override
    default String name() {
        return "kind";
    }
}
