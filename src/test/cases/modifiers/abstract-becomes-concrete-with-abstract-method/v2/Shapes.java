import java.util.function.Function;

class Shapes {
    static Shape make(Shape given) {
        return new Shape();
    }

    static Shape made(String name) {
        Function<String, Shape> maker = Shape::new;
        return maker.apply(name);
    }
}
