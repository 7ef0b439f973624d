package a;

public class Room {
    String name() {
        return "room";
    }
}
