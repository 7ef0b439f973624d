class Router {
    enum Kind {
        GET, PUT, ODD;

        Kind next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    private Kind last = Kind.ODD;

    String route(String method) {
        last = switch (method) {
            case "get" -> Kind.GET;
            case "put" -> Kind.PUT;
            case "FB" -> Kind.ODD;
            case "Ea" -> Kind.PUT;
            default -> last.next();
        };
        return switch (last) {
            case GET -> "g";
            case PUT -> "p";
            case ODD -> "o";
        };
    }

    String last() {
        return last + " " + last.next();
    }
}
