class House {
    private final String colour;

    House(String colour) {
        this.colour = colour;
    }

    Room room(String name) {
        return new Room(name);
    }

    class Room {
        private final String name;

        Room(String name) {
            this.name = name;
        }

        String show() {
            return colour + name;
        }
    }
}
