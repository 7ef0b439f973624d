interface Left extends Top {
    default String hi() {
        return ".left" + Top.super.hi();
    }
}
