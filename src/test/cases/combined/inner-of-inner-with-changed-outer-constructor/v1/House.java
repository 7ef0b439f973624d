class House {
    private String name;

    House(String name) {
        this.name = name;
    }

    static House make(String name, int floors) {
        return new House(name);
    }

    void rename(String next) {
        name = next;
    }

    Room room(String label) {
        return new Room(label);
    }

    class Room {
        private final String label;

        Room(String label) {
            this.label = label;
        }

        Shelf shelf(int number) {
            return new Shelf(number);
        }

        class Shelf {
            private final int number;

            Shelf(int number) {
                this.number = number;
            }

            @Override
            public String toString() {
                return name + "/" + label + "/" + number;
            }
        }
    }
}
