class Item {
    String show() {
        return Subject.class.getAnnotation(Tag.class).unit();
    }
}
