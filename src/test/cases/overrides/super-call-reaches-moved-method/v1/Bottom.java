class Bottom extends Middle {
    @Override
    String name() {
        return "bottom/" + super.name();
    }
}
