class Router {
    String route(String method) {
        switch (method) {
            case "get":
                return "G";
            default:
                return "-";
        }
    }

    String last() {
        return "none";
    }
}
