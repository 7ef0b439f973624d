class Bottom extends Middle {
    @Override
    String name() {
        return "named";
    }
}
