interface Named {
    default String label() {
        return border() + "framed" + border();
    }

    default String border() {
        return "|";
    }
}
