class Over {
    String m(Object o) {
        return "Object";
    }

    String m(int... is) {
        return "int...";
    }
}
