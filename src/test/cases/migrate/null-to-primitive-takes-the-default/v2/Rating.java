class Rating {
    int stars;

    Rating(Integer stars) {
        this.stars = stars == null ? 0 : stars;
    }

    String show() {
        return "" + stars;
    }
}
