class House {
    private String name;
    private int floors = 1;

    House(String name, int floors) {
        this.name = name;
        this.floors = floors;
    }

    static House make(String name, int floors) {
        return new House(name, floors);
    }

    void rename(String next) {
        name = next;
        floors += 10;
    }

    Room room(String label) {
        return new Room(label, "made by " + name);
    }

    class Room {
        private final String label;
        private String origin = "unknown";

        Room(String label, String origin) {
            this.label = label;
            this.origin = origin;
        }

        Shelf shelf(int number) {
            return new Shelf(number, new StringBuilder("s"));
        }

        class Shelf {
            private final int number;
            private StringBuilder notes = new StringBuilder("none of " + label);

            Shelf(int number, StringBuilder notes) {
                this.number = number;
                this.notes = notes.append(number).append(floors);
            }

            @Override
            public String toString() {
                return name + floors + "/" + label + "(" + origin + ")/" + number + notes;
            }
        }
    }
}
