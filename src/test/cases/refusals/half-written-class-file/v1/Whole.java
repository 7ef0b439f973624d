class Whole {
    String name() {
        return "whole 1";
    }
}
