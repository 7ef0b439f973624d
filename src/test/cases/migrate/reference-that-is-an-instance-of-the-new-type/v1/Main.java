import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Slot text = new Slot("text");
        Slot number = new Slot(5);
        Slot none = new Slot(null);
        System.out.println(text.show() + " " + number.show() + " " + none.show());
        Evolve.next();
        System.out.println(text.show() + " " + number.show() + " " + none.show());
    }
}
