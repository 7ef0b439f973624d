import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        House house = House.make("h", 0);
        House.Room room = house.room("r");
        House.Room.Shelf shelf = room.shelf(1);
        System.out.println(shelf);
        Evolve.next();
        System.out.println(shelf);
        House.Room.Shelf next = room.shelf(2);
        System.out.println(next);
        System.out.println(House.make("g", 5).room("q").shelf(3));
        house.rename("hh");
        System.out.println(shelf + " | " + next);
    }
}
