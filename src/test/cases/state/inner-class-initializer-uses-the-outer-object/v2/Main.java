import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        House red = new House("red");
        House blue = new House("blue");
        House.Room kitchen = red.room("kitchen");
        House.Room hall = blue.room("hall");
        Evolve.next();
        System.out.println(kitchen.show() + ", " + hall.show());
    }
}
