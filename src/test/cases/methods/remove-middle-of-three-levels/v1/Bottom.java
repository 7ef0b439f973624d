class Bottom extends Middle {
    @Override
    String name() {
        return "bottom over " + super.name();
    }
}
