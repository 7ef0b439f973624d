interface Reader extends Source {
    @Override
    default String origin() {
        return "reader over " + Source.super.origin();
    }
}
