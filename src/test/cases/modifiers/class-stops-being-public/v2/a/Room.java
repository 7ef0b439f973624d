package a;

class Room {
    String name() {
        return "private room";
    }
}
