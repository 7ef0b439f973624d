import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        A early = new A(1);
        Z middle = new Z(2);
        A late = new A(3);
        early.z = middle;
        late.z = middle;
        middle.a = late;
        Z first = new Z(4);
        A last = new A(5);
        first.a = last;
        last.z = new Z(6);
        last.z.a = early;
        Evolve.next();
        System.out.println(early.show() + ", " + middle.show() + ", " + late.show());
        System.out.println(first.show() + ", " + last.show() + ", " + last.z.show());
    }
}
