class Rating {
    Integer stars;

    Rating(Integer stars) {
        this.stars = stars;
    }

    String show() {
        return "" + stars;
    }
}
