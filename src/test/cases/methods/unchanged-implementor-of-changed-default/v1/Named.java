interface Named {
    default String label() {
        return "plain";
    }
}
