interface Right extends Top {
    default String hi() {
        return ".right" + Top.super.hi();
    }
}
